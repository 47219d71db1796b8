import type { FurnitureKind } from '../../corpus/model.ts'

/**
 * Site furniture by its words: what a line must be as a whole, in lower case, with white space folded, straight quotes
 * and no closing punctuation or arrow. A newsroom adds the lines of its own site here.
 */
export const FURNITURE_LINES: readonly (readonly [kind: FurnitureKind, line: RegExp])[] = [
  // Comment forms and newsletters: "Leave a Reply", "Name *", "Sign up for our newsletter".
  ['form', /^(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment)\b.{0,60}$/],
  [
    'form',
    /^comment here$|^cancel reply$|^(?:name|email|e-mail|website|url|comment|message)(?: \(required\))?(?: ?\*)?:?$/,
  ],
  ['form', /^your email address will not be published(?:\. required fields are marked ?\*?)?$/],
  ['form', /^required fields are marked ?\*?$|^you must be logged in to post a comment$/],
  ['form', /^save my name, email.{0,80}$|^notify me of .{0,60}$|^this site uses akismet.{0,100}$/],
  ['form', /^(?:sign up|subscribe|register)(?: now| today| here)?(?: (?:for|to|and) .{0,120})?$/],
  [
    'form',
    /^(?:get|receive) .{0,120}(?:your inbox|newsletters?|by email|(?:news|breaking|e-?mail) alerts)\b.{0,120}$|^enter your email.{0,60}$/,
  ],
  // "Stay up to date with notifications from …", "Breaking news emails", "… delivered weekday mornings"
  [
    'form',
    /^stay (?:up to date|up-to-date|informed|connected|in the know|tuned|ahead)(?: (?:with|on|by|for|to)\b.{0,120})?$/,
  ],
  [
    'form',
    /^(?:breaking |daily |morning |evening )?news (?:e-?mails?|alerts?|newsletters?)$|^[^.!?]{0,120}\bdelivered (?:to your (?:inbox|phone)|(?:every |each )?(?:weekday|daily|morning|week)\b).{0,60}$/,
  ],
  [
    'form',
    /^(?:notifications?|alerts?|preferences|settings|cookies) can be (?:managed|changed|turned off|disabled)\b.{0,80}$/,
  ],
  [
    'form',
    /^(?:\d+|no) comments?$|^comments? \(\d+\)$|^join the (?:conversation|discussion)$|^(?:log|sign) in(?: to .{0,40})?$/,
  ],
  // Buttons: "Read more", "Share on Facebook", "Back to top".
  ['button', /^(?:read|show|see|load|view|learn|find out) (?:more|all|less)(?: .{0,40})?$|^continue reading.{0,80}$/],
  ['button', /^share(?: (?:this|on|via|with|the|now|article|story)\b.{0,60})?$|^spread the (?:love|word)$|^like this$/],
  [
    'button',
    /^(?:tweet|retweet|pin it|print|e-?mail|copy link|save|listen|whatsapp|facebook|twitter|telegram|linkedin|reddit|follow(?: us)?(?: on .{0,60})?)$/,
  ],
  [
    'button',
    /^(?:(?:\d{1,2}\. )?skip to .{2,40}|back to (?:the )?top|go to (?:the )?top|scroll to top|menu|search|close|home|next|previous|loading|play|pause|watch(?: now| live)?|view (?:all )?comments|comments|pages?|audio|videos?|photos?|gallery|slideshow|post report|click here.{0,60})$/,
  ],
  // Links to other articles: "See also …", "Related: …", "Source link".
  [
    'link',
    /^(?:see|read|watch|listen) ?(?:also|additionally|too|next|more ?:|:).{0,250}$|^(?:also|must) read\b.{0,250}$/,
  ],
  // The same in copies that swap words for synonyms: "Additionally learn: …", "Learn extra".
  ['link', /^(?:additionally|also) (?:learn|learn extra|see)\b.{0,250}$|^learn (?:extra|additionally)\b.{0,120}$/],
  [
    'link',
    /^(?:related|recommended|trending|popular|more)(?: (?:articles?|stor(?:y|ies)|posts?|topics|news|content|reading|coverage|videos?))?(?: (?:for you|on this.{0,30}))?(?::.{0,250})?$/,
  ],
  [
    'link',
    /^(?:more (?:on|from)|most (?:read|popular|viewed)|you (?:may|might) (?:also )?(?:like|be interested in)|don't miss|editor's picks?|up next|latest news)\b.{0,120}$/,
  ],
  [
    'link',
    /^(?:source|original)(?: (?:link|article))?$|^(?:via|source): .{0,120}$|^read the (?:full|original) .{0,80}$/,
  ],
  ['link', /^https?:\/\/\S+$/],
  // Credits: contributors, agencies, photographers, rights.
  ['credit', /^.{3,200} contributed (?:to this (?:report|article|story|piece)|reporting).{0,60}$/],
  [
    'credit',
    /^\(?(?:additional )?(?:reporting|writing|editing|research|production|graphics|translation) (?:by|from) .{2,250}$/,
  ],
  ['credit', /^with (?:files|reporting|inputs|contributions?|material) (?:from|by) .{2,160}$/],
  [
    'credit',
    /^(?:file |handout )?(?:photos?|images?|pictures?|photograph|video|illustration|graphic|credit|caption)(?: credit| source| courtesy(?: of)?)?(?: by |: ?| ?[©–—|] ?).{2,160}$/,
  ],
  ['credit', /^(?:©|\(c\)|copyright\b)[^|]{0,200}$|^all rights reserved.{0,120}$|^[^.]{0,80}all rights reserved$/],
  [
    'credit',
    /^this (?:article|story|report|post|piece) (?:was |has been )?(?:first |originally )?(?:appeared|published|posted|syndicated|translated).{0,200}$/,
  ],
  [
    'credit',
    /^\(?(?:[^/.!?]{2,40} ?\/ ?)?(?:getty images|reuters|afp|ap photo|epa|shutterstock|anadolu)(?: ?(?:\/|via) ?.{2,60})?\)?$/,
  ],
  // Metadata: "Published 3 May 2023", "4 min read", "Tags: floods".
  [
    'metadata',
    /^(?:page )?(?:first |originally |last )?(?:published|updated|posted|modified|issued|created)(?: (?:on|at|in))?:? .{0,80}$/,
  ],
  // "(Recasts, adds quotes)": what an agency's desk says of a version
  ['metadata', /^\((?:adds|recasts|updates|corrects|refiles|rewrites|writes through)\b[^()]{0,200}\)?$/],
  ['metadata', /^breaking(?: news)?$|^developing(?: story)?$|^just in$/],
  ['metadata', /^[^.!?]{0,80} ?[·•|–—-] ?\d{1,2} ?min(?:ute)?s? read$/],
  [
    'metadata',
    /^\d{1,3} ?(?:min(?:ute)?s?|hours?|days?|weeks?)(?: (?:read|ago))$|^(?:estimated )?reading time\b.{0,30}$/,
  ],
  [
    'metadata',
    /^(?:tags?|topics?|categor(?:y|ies)|filed under|keywords|sections?)(?: in)?: ?.{0,200}$|^(?:tags|topics)$/,
  ],
  // The number of an article or a page; a year may head a chapter.
  ['metadata', /^(?!(?:1[5-9]|20)\d\d$)\d{2,12}$/],
  ['metadata', /^\d[\d,.]* ?k? (?:views|shares|likes|reads)$/],
  // Notices and widgets.
  [
    'widget',
    /^(?:we|this (?:web)?site|our partners).{0,40}\buses? cookies\b.{0,250}$|^by (?:continuing|clicking|using|browsing).{0,200}$/,
  ],
  [
    'widget',
    /^(?:accept|reject|manage)(?: all)?(?: cookies| preferences| settings)?$|^(?:cookie|privacy) (?:policy|settings|notice|preferences)$|^terms (?:of (?:use|service)|and conditions)$/,
  ],
  [
    'widget',
    /^(?:advertisement|advertising|sponsored(?: content)?|ad|story continues below.{0,40}|article continue[sd] (?:below|after).{0,40})$/,
  ],
  ['widget', /^(?:please )?(?:enable|turn on) javascript.{0,80}$|^your browser (?:does not|doesn't) support.{0,80}$/],
  // Authors: "By Ali Raza", "Written by …", "Follow her on Twitter".
  [
    'byline',
    /^(?:written|posted|published|story|report|text) by:? .{2,80}$|^by (?:reuters|afp|ap|the associated press|agence france-presse|xinhua|our (?:own )?correspondents?|(?:a )?staff (?:reporters?|writers?))$|^(?:author|reporter|correspondent): .{2,80}$/,
  ],
  [
    'biography',
    /^about the authors?$|^follow (?:him|her|them|me) on .{0,80}$|^(?:view|see) all posts(?: by .{0,60})?$/,
  ],
]

/** Above a list of links, of which each is the headline of another article. */
export const OPENS_LINKS =
  /^(?:related|recommended|trending|popular|more|also read|read also|read more|see also|most read|don't miss|editor's picks|up next)(?: (?:articles?|stor(?:y|ies)|posts?|topics|news|content|reading|coverage|videos?|links))?(?: on this.{0,30})?:?$|^(?:go to|more|watch the|latest) videos?$/

/** After such a heading in an article's second half nothing is news any more. */
export const ENDS_THE_ARTICLE =
  /^(?:leave|post|add|write) a (?:reply|comment)|^comment here$|^\d+ comments?$|^comments? \(\d+\)$|^join the (?:conversation|discussion)$/

/** Names of sections, of which breadcrumbs are made. */
export const SECTIONS: ReadonlySet<string> = new Set(
  (
    'home news world main stories story top press latest breaking headlines politics business economy finance markets ' +
    'sport sports opinion comment analysis features culture arts entertainment lifestyle life health science tech ' +
    'technology environment climate education travel local regional national international global europe asia africa ' +
    'americas america middle east video videos live blog blogs photos magazine editorial uncategorized general ' +
    'featured trending front page today updates update war conflict society region'
  ).split(' '),
)

/** What an author's note calls its author. */
export const AUTHOR_NOUNS =
  /\b(?:writer|journalist|reporter|correspondent|editor|columnist|blogger|freelancer|author|contributor|producer|photographer|bureau chief|fellow)\b/i
