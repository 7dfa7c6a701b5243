import { CAPITALISED_MONTH as MONTH } from '../calendar-words.ts'

/** Beginnings of photo captions and credits. */
const START =
  /^[[({]?\s?(?:(?:file|handout|archive|stock|representational|representative|aerial|satellite|undated|illustrative)[ -]?(?:photo|image|picture|photograph|pic|illustration)?\s?[:([)\]–—-]|(?:photos?|images?|pictures?|photographs?|pics?|illustrations?|graphics?|maps?|videos?|credits?|captions?|featured image|main image|image credits?|photo credits?|photo courtesy|image courtesy|picture courtesy)\s?(?:credits?|source|caption|courtesy|by)?\s?(?:of\b|by\b|[:/|]))/i

/** Credits of agencies and libraries, wherever a short line has them. */
const CREDIT =
  /\b(?:via Wikimedia Commons|Wikimedia Commons|Getty Images|iStock(?:photo)?|Shutterstock|Unsplash|Pexels|Public domain|AP Photo|Reuters\/\p{Lu}|REUTERS\/\p{Lu}|(?:AFP|AP|EPA|Reuters|REUTERS|Xinhua|TASS|Sputnik|Getty|DPA|dpa|PA|Anadolu|NurPhoto|Bloomberg)\s?(?:\/|via\s)\s?\p{Lu}|Photo(?:graph)?:\s|Image:\s|Picture:\s|Credit:\s|Courtesy of\b|(?:EPA-EFE|EFE\/EPA)\/|Image [Ss]ource\s?:|\(?File [Pp]hoto\)?|\((?:File|FILE|Supplied|Handout)\)|Handout via|Photo by\b|Photograph by\b|Image by\b|Screengrab|Screenshot)/u

/** [(Northwire)] [[Photo/Northwire]] [(Reuters: Otto Lind)] [(Otto Lind/AP)] [| Harbor Post] at the end. */
const CREDIT_AT_END =
  /(?:\((?:AFP|AP|AAP|EPA|PA|Reuters|Getty|Supplied|ABC[\p{L} ]{0,16}): [^()]{2,40}\)|\([\p{L} .'’-]{3,40}\/(?:AFP|AP|AAP|EPA|PA|Reuters|Getty)(?: Wire| Images)?\)|[[(](?:photo|image|picture|file|credit|ap photo|getty)[^()[\]]{0,60}[\])]|\b(?:19|20)\d\d\.? ?[[(][\p{L} /.]{2,30}[\])]|\/(?:AFP|AP|EPA|Reuters|REUTERS|Xinhua|Getty|dpa)|[–—|-]\s?(?:AFP|AP|EPA|Reuters|REUTERS|AP Photo|Getty))\.?$/iu

/** Above so many UTF-16 units it is the text of the article that names a photo. */
const LONGEST_CAPTION = 500
/** A caption says its source behind its words; in a longer sentence the words are about something else. */
const SOURCE_WITHIN = /[.)]\s?(?:Source|Photo|Image|Picture|Credit|Photograph)s?\s?:\s\S/

/** [FILE - In this Saturday, Feb. 27, 2021, file photo, the president speaks]: of an archive, however much it tells. */
const FROM_ARCHIVE =
  /^[[({]?\s?FILE\s?[:–—-]{1,2}\s?(?:In|This|A|An)\b[^"“]{0,90}\b(?:photo|photograph|image|picture|video)\b/

/** [Ana Brandt (L) and Otto Lind (R), the minister (2-L)]: where in the picture somebody is; one letter may be a party's. */
const WHERE_SEEN = /\(\d-?[LRlr]\)|\(L\).*\([RC]\)|\([RC]\).*\(L\)/

/** What people do in pictures, as it is told of them now. */
const SHOWN =
  /\b(?:holds?|speaks?|walks?|waves?|gestures?|looks?|stands?|sits?|poses?|posing|arrives?|leaves?|attends?|meets?|shakes?|listens?|reacts?|celebrates?|addresses|smiles?|hugs?|embraces?|marches|gathers?|waits?|watches|rides?|carry|carries|chats?|talks?|sings?|dances?|plays?|passes|travels?|makes?|delivers?|seen|pictured)\b/
/** [, July 13, 2014] [on Monday, Sept. 3, 2015] at the end: a picture's day is told in full. */
const DAY_AT_END = new RegExp(String.raw`, (?:${MONTH}) \d{1,2}, \d{4}\.?$`, 'u')
/** Words of somebody's telling or of what is to come, which pictures have none of. */
const NOT_SHOWN = /\b(?:said|told|announced|according|will|would|should|has|have|had)\b/

function isDatedPicture(text: string): boolean {
  return DAY_AT_END.test(text) && SHOWN.test(text) && !NOT_SHOWN.test(text)
}

/** Whether a paragraph tells what a picture of an archive shows, which may be much. */
export function isArchiveCaption(text: string): boolean {
  return FROM_ARCHIVE.test(text)
}

/** Whether a paragraph tells what a picture shows, or who took it. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false
  return (
    START.test(text) ||
    CREDIT.test(text) ||
    CREDIT_AT_END.test(text) ||
    SOURCE_WITHIN.test(text) ||
    WHERE_SEEN.test(text) ||
    isDatedPicture(text)
  )
}
