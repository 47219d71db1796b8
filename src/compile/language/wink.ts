import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** wink with its model, which takes a tenth of a second to unpack and some megabytes: one for all who ask. */
export const nlp = winkNLP(model, ['sbd', 'pos'])
export const its = nlp.its

/** wink numbers the words it knows first; the first number it gives to a word it does not know says where they end. */
export const DICTIONARY_END =
  (
    nlp
      .readDoc('qxzjvk')
      .tokens()
      .out(its.uniqueId as never) as unknown as number[]
  )[0] ?? 0
