// The text of a file in the encoding that it is written in: UTF-8 or UTF-16 by its mark, UTF-8 where it is valid,
// else what the page says of itself, else Windows-1252, as browsers have it.

const HEAD = 2048;

export async function textOf(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderOf(bytes).decode(bytes);
  }
}

function decoderOf(bytes) {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const named = /charset\s*=\s*["']?([a-z0-9_-]+)/iu.exec(head)?.[1];
  try {
    return new TextDecoder(named ?? 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
