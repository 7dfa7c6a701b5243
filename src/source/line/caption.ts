/** Beginnings of photo captions and credits. */
const START =
  /^[[({]?\s?(?:(?:file|handout|archive|stock|representational|representative|aerial|satellite|undated|illustrative)[ -]?(?:photo|image|picture|photograph|pic|illustration)?\s?[:([)\]–—-]|(?:photos?|images?|pictures?|photographs?|pics?|illustrations?|graphics?|maps?|videos?|credits?|captions?|featured image|main image|image credits?|photo credits?|photo courtesy|image courtesy|picture courtesy)\s?(?:credits?|source|caption|courtesy|by)?\s?(?:of\b|by\b|[:/|]))/i

/** Credits of agencies and libraries, wherever a short line has them. */
const CREDIT =
  /\b(?:via Wikimedia Commons|Wikimedia Commons|Getty Images|iStock(?:photo)?|Shutterstock|Unsplash|Pexels|Public domain|AP Photo|Reuters\/\p{Lu}|REUTERS\/\p{Lu}|(?:AFP|AP|EPA|Reuters|REUTERS|Xinhua|TASS|Sputnik|Getty|DPA|dpa|PA|Anadolu|NurPhoto|Bloomberg)\s?(?:\/|via\s)\s?\p{Lu}|Photo(?:graph)?:\s|Image:\s|Picture:\s|Credit:\s|Courtesy of\b|\(?File [Pp]hoto\)?|\((?:File|FILE|Supplied|Handout)\)|Handout via|Photo by\b|Photograph by\b|Image by\b|Screengrab|Screenshot)/u

/** [(Northwire)] [[Photo/Northwire]] [| Harbor Post] at the end. */
const CREDIT_AT_END =
  /(?:[[(](?:photo|image|picture|file|credit|ap photo|getty)[^()[\]]{0,60}[\])]|\b(?:19|20)\d\d\.? ?[[(][\p{L} /.]{2,30}[\])]|\/(?:AFP|AP|EPA|Reuters|REUTERS|Xinhua|Getty|dpa)|[–—|-]\s?(?:AFP|AP|EPA|Reuters|REUTERS|AP Photo|Getty))\.?$/iu

/** Above so many UTF-16 units it is the text of the article that names a photo. */
const LONGEST_CAPTION = 500
/** A caption says its source behind its words; in a longer sentence the words are about something else. */
const SOURCE_WITHIN = /[.)]\s?(?:Source|Photo|Image|Picture|Credit|Photograph)s?\s?:\s\S/

/** Whether a paragraph tells what a picture shows, or who took it. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false
  return START.test(text) || CREDIT.test(text) || CREDIT_AT_END.test(text) || SOURCE_WITHIN.test(text)
}
