import { describe, expect, it } from 'vitest'
import { HARM } from './no-alarm/harm.ts'
import { PUBLIC } from './no-alarm/public.ts'
import { alarmsOf } from './no-alarm/story.ts'

describe('articles of one story that do not contradict each other', () => {
  it.each([...HARM, ...PUBLIC])('$trap', async (story) => {
    expect(await alarmsOf(story)).toEqual([])
  })
})
