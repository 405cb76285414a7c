/** Modules by their name in `require` and `import`, globals where they are called or constructed. */
const modules =
  /\b(?:require|import)\s*\(\s*["'`](?:node:)?(https?|http2|net|tls|dns|dns\/promises|dgram|inspector|undici)["'`]\s*\)/g;
const globals =
  /(?<![\w$.])(?:(?:globalThis|window|self)\.)?(fetch(?=\s*\()|XMLHttpRequest\b|WebSocket\b|EventSource\b|RTCPeerConnection\b|sendBeacon\b)/g;

/**
 * Lists what a bundle would need in order to talk to a network, and what nothing that ships may hold:
 * each place with the words around it.
 */
export function findNetworkCode(text: string): readonly string[] {
  return [...text.matchAll(modules), ...text.matchAll(globals)].map((found) => {
    const around = text.slice(Math.max(0, found.index - 40), found.index + 60).replaceAll('\n', ' ');
    return `${found[1] ?? ''}: …${around}…`;
  });
}
