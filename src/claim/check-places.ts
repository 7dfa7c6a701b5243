import type { Diagnostic } from '../model/diagnostic.ts'
import type { StoryDeclaration } from '../model/record.ts'
import { findPlaceProblems } from '../value/place/resolver.ts'
import { complainOfKey } from './check-story.ts'

/** Places of `story.yaml` that lie within each other in a circle, or within something that nothing knows. */
export function checkPlaces(
  { file, places, keyPositions }: StoryDeclaration,
  gazetteer: () => Uint8Array | null,
): readonly Diagnostic[] {
  return findPlaceProblems({ declared: places, gazetteer }).map(({ place, code, message, hint }) => {
    const severity = code === 'place-cycle' ? 'error' : 'warning'
    return complainOfKey(file, 'within', keyPositions?.[`places.${place}.within`], { code, severity, message, hint })
  })
}
