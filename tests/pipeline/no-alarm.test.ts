import { describe, expect, it } from 'vitest'
import { AFFAIRS } from './no-alarm/affairs.ts'
import { HARM } from './no-alarm/harm.ts'
import { PEOPLE } from './no-alarm/people.ts'
import { PUBLIC } from './no-alarm/public.ts'
import { SCENES } from './no-alarm/scene.ts'
import { alarmsOf } from './no-alarm/story.ts'

describe('articles of one story that do not contradict each other', () => {
  it.each([...HARM, ...PUBLIC, ...SCENES, ...AFFAIRS, ...PEOPLE])('$trap', async (story) => {
    expect(await alarmsOf(story)).toEqual([])
  })
})
