import { describe, it } from 'vitest'
import { expectMarked } from '../../../../support/marked.ts'
import { eventMarks } from '../../../../support/report.ts'

/** What words name without telling it: it is asked, fought, turned down or was once foretold. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'what is turned down is told with the refusal': [
    'The minister [reject occurred 2024-05-13|rejected] calls to resign on Monday.',
    'The rector [reject occurred 2024-05-13|dismissed] demands for his resignation on Monday.',
    'The union [demand occurred 2024-05-13|called] on Monday for a truce.',
  ],
  'a ruling that is fought': [
    'Prosecutors may appeal their acquittals.',
    'The doctors have [demand occurred ..2024-05-15?|appealed] against the conviction.',
    'The [concede occurred 2024-05-13|acquittal] of two doctors on Monday is now in doubt.',
  ],
  'what nobody knows is not told': [
    'It was not clear who led the mutiny.',
    'It is not known how the rebels entered the fort.',
  ],
  'what a speaker was once told would come': [
    '“We were told the bridge would be closed,” a driver [statement occurred 2024-05-13|said] on Monday.',
    'Drivers were told the bridge would be [coerce planned 2024-05-17|closed] on Friday.',
  ],
  'what nothing shows': [
    '“There is no proof that guards took bribes,” a lawyer [statement occurred 2024-05-13|said] on Monday.',
    'There is proof that guards [crime occurred 2024-05-13|took] bribes on Monday.',
  ],
  'what is only recommended': [
    'The panel [demand occurred 2024-05-13|recommended] on Monday that two guards be prosecuted.',
    'Two guards will be [coerce planned 2024-05-20|prosecuted] on 20 May.',
  ],
  'a month told of another deed': [
    'Rojas, who led the [condition occurred 2024-03-31|vote] on March 31, has [reject occurred ..2024-05-15?|refused] to concede and [disapprove occurred ..2024-05-15?|accused] the court.',
  ],
  'of whom a heading asks': ['Where are the wounded?', 'Where are the missing?'],
  'what is denied, and what is demanded by whoever denies it': [
    'The coach [disapprove occurred 2024-05-13|denied] on Monday that he had [crime denied ..2024-05-13?|stolen] the boat and [demand occurred 2024-05-13|demanded] an apology.',
  ],
}

describe('named and not told', () => {
  for (const [subject, sentences] of Object.entries(SENTENCES))
    it.each(sentences)(`${subject}: %s`, (sentence) => expectMarked(sentence, eventMarks))
})
