import { expect, test } from 'vitest'
import { inOrderOfTime } from '../../../src/app/ui/inOrderOfTime.ts'
import { articleOf } from '../../support/marks.ts'

test('articles stand by the day they came out, those without one last', () => {
  const articles = [
    articleOf('without', null),
    articleOf('late', '2031-05-01'),
    articleOf('early', '1999-02-08'),
    articleOf('late-too', '2031-05-01'),
  ]
  expect(inOrderOfTime(articles).map(({ id }) => id)).toEqual(['early', 'late', 'late-too', 'without'])
})
