/** 52-bit FNV-1a-like hash of a string as 13 hex digits: stable names for conflicts, no secret. */
export function hashText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ code ^ (low >>> 16), 0x85ebca6b) >>> 0;
  }
  return high.toString(16).padStart(8, '0').slice(3) + low.toString(16).padStart(8, '0');
}
