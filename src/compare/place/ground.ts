import type { Relation } from '../../model/comparison.ts'

/** Why two readings relate as they do; each is a level of the ladder or feeds one. */
export type Ground =
  | 'same'
  | 'within'
  /** [near Aleppo] and Aleppo, Moscow and Europe, Puerto Rico and the United States. */
  | 'overlapping'
  /** States differ over it. */
  | 'disputed'
  /** Too close to tell apart, or one of them is nowhere exactly. */
  | 'nearby'
  /** Nothing tells: a region, and a town that no region is known of. */
  | 'untold'
  | 'disjoint'

export interface PlaceRelation {
  readonly ground: Ground
  readonly relation: Relation
}

export const DISJOINT: PlaceRelation = { ground: 'disjoint', relation: 'conflicts' }
export const NEARBY: PlaceRelation = { ground: 'nearby', relation: 'unknown' }
export const UNTOLD: PlaceRelation = { ground: 'untold', relation: 'unknown' }
export const SHARED: PlaceRelation = { ground: 'overlapping', relation: 'compatible' }
export const CLAIMED: PlaceRelation = { ground: 'disputed', relation: 'unknown' }
