import { describe, test } from 'vitest'
import { expectMarked } from '../../../../support/marked.ts'
import { marksOf } from '../claims.ts'

describe('what a clause of their own says was done to them', () => {
  test.each([
    'She was one of [rescued =94|94 people] whom fishermen and sailors pulled out of the water.',
    'One of the [killed =33|33 villagers] that the soldiers killed was a priest.',
    'They met the [hostages taken =15|15 nurses] whom the militia had kidnapped in April.',
    'The [injured =12|12 clerks], whom the blast had injured, sued.',
    'The committee of 12 men whom the party honoured met in Lyon.',
    'She was one of 40 singers whom the choir took to Vienna.',
    'He wrote to 300 members whom the union had lost.',
    'The 12 men that the army said it trusts stayed.',
  ])('%s', (marked) => expectMarked(marked, marksOf))
})
