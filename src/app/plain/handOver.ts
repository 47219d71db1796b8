/**
 * The program has drawn its first view: the plain page leaves the document, so that nothing is there twice, and
 * comes back for as long as the page is being printed.
 */
export function handOver(): void {
  const plain = document.getElementById('plain')
  const before = plain?.previousElementSibling
  if (!plain || !before) return
  plain.remove()
  const print = window.matchMedia('print')
  const onPrint = () => before.after(plain)
  const onScreen = () => plain.remove()
  window.addEventListener('beforeprint', onPrint)
  window.addEventListener('afterprint', onScreen)
  print.addEventListener('change', ({ matches }) => (matches ? onPrint() : onScreen()))
}
