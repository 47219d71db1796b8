/**
 * One or two strings of every class that has broken other timelines: markup, event attributes, addresses that run,
 * templates, prototype names, invisible turns of direction, half characters, numbers beyond reading, endless words.
 */
export const HOSTILE: readonly (readonly [kind: string, text: string])[] = [
  ['markup', '<script>document.title="run"</script><img src=x onerror="document.title=\'run\'">'],
  ['drawing', '"><svg onload=alert(1)><animate onbegin=alert(1) attributeName=x></svg>'],
  ['end of a block', '</title></script></style></noscript>--><script>alert(1)</script>'],
  ['address', 'javascript:alert(1)//<a href="java\tscript:alert(1)">x</a>'],
  ['data address', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is somebody else's template.
  ['template', '${alert(1)} {{constructor.constructor("alert(1)")()}} $& $` $1 %s'],
  ['prototype', '__proto__ constructor toString hasOwnProperty'],
  ['direction', 'abc\u202Egnp.exe\u2066 hidden \u2069\u200F end'],
  ['combining', `Z${'\u0353\u0310'.repeat(40)}algo`],
  ['number', '1e309 -0 NaN 0x1F 9007199254740993 people killed'],
  ['path', '../../../../etc/passwd %2e%2e%2f C:\\con'],
  ['endless word', 'A'.repeat(4000)],
  ['formula', '=HYPERLINK("http://192.0.2.1","x") @SUM(1+1) +1-1'],
  ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈🧨'.repeat(20)],
]

/** The strings as articles: each as title, text, outlet and address, with a sentence that yields an event and a claim. */
export function hostileSeeds(): { path: string; text: string }[] {
  return HOSTILE.flatMap(([kind, text], at) => {
    const name = `hostile-${String(at).padStart(2, '0')}`
    const sentence = `On 3 May 2024 the storm killed at least 12 people in the port of ${kind}, the mayor said: “${text}”.`
    return [
      { path: `${name}.txt`, text: `${text}\n\n${sentence}\n\n${text}\n` },
      {
        path: `${name}.yaml`,
        text: [
          `title: ${JSON.stringify(text.slice(0, 1000))}`,
          `outlet: ${JSON.stringify(text.slice(0, 200))}`,
          `url: ${JSON.stringify(`https://example.org/?q=${[...text].slice(0, 200).join('')}`)}`,
          'published: 2024-05-04',
          `published_note: ${JSON.stringify(text.slice(0, 1000))}`,
          '',
        ].join('\n'),
      },
    ]
  })
}
