import { describe, expect, test } from 'vitest'
import type { KnownWords } from '../support/fake-mentions.ts'
import { told } from './support.ts'

const PLACES = ['Almara', 'Oslo', 'Varo', 'near Pella', 'Northland', 'Northland’s']

function placesIn(text: string, known: KnownWords = { places: PLACES }): readonly string[] {
  return told(text, known)
    .filter((line) => line.includes(': location='))
    .map((line) => line.replace(/^.*location=/, ''))
}

describe('an event is where its clause says', () => {
  test.each([
    ['A massive explosion rocked Almara on Monday, killing 12 people.', ['Almara']],
    ['The storm battered Almara on Monday, killing 12 people.', ['Almara']],
    ['A huge blast tore through Almara on Monday, killing 12 people.', ['Almara']],
    ['Three air raids targeted Almara on Monday, killing 12 people.', ['Almara']],
    ['Gunmen killed 12 guards of the convoy near Pella late on Monday.', ['near Pella']],
    ['The earthquake pleased Almara on Monday.', []],
    ['The explosion angered Almara.', []],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places)
  })
})
