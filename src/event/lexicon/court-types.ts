/** Types of what a court does; without an arrest, as ACE has it apart. */
export const COURT_TYPES: ReadonlySet<string> = new Set(['trial', 'sentence'])
/** Of what is done by law to whoever is suspected or guilty: ACE's Justice, as far as it is told of here. */
export const JUSTICE_TYPES: ReadonlySet<string> = new Set([...COURT_TYPES, 'arrest'])
