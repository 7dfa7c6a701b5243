import { describe, expect, it } from 'vitest'
import { detailsOf, told } from './told.ts'

describe('a part, a later day and nobody of some group', () => {
  it('four of the cases are not how many there were', async () => {
    const text = 'Cholera broke out in Almara on Monday. Four of the cases are in the port.'
    expect((await detailsOf(text)).filter((fact) => fact.includes('cases'))).toEqual([])
  })

  it('nobody in one place is none where others were hurt', async () => {
    const text = 'A storm hit Almara on Monday and injured 19 people. Nobody was injured in the port.'
    expect((await told(text)).filter((fact) => fact.includes('injured'))).toEqual(['disaster: injured=19'])
  })

  it('the day on which the number of dead rose is not that of the sinking', async () => {
    const text =
      'The ferry Ana sank off Almara on Tuesday. The number of confirmed dead rose on Wednesday evening to nine.'
    expect((await told(text)).filter((fact) => fact.includes('date='))).toEqual(['accident: date=2026-02-03'])
  })
})
