/** The bytes of a request: a POST of JSON on a connection that stays open. */
export function postBytes(port: number, path: string, body: string): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    "Content-Type: application/json",
    "Accept: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** A response, with the number of its bytes including the head. */
export interface HttpResponse {
  readonly status: number;
  readonly body: Buffer;
  readonly bytes: number;
}

const headEnd = Buffer.from("\r\n\r\n");
const lineEnd = Buffer.from("\r\n");

/**
 * Reads the responses of a connection, however they are split, and passes each to `onResponse` once it is complete.
 * Throws for a body that has neither a length nor chunks.
 */
export function responseReader(onResponse: (response: HttpResponse) => void): (piece: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  // A body of many pieces is joined once it is complete, not with every piece.
  let pieces: Buffer[] = [];
  let held = 0;
  let wanted = 0;
  return (piece) => {
    pieces.push(piece);
    held += piece.length;
    if (held < wanted) return;
    rest = pieces.length === 1 ? piece : Buffer.concat(pieces);
    for (;;) {
      const found = readResponse(rest);
      if (typeof found === "number") {
        wanted = found;
        break;
      }
      rest = rest.subarray(found.bytes);
      onResponse(found);
    }
    pieces = rest.length > 0 ? [rest] : [];
    held = rest.length;
  };
}

/** The first response in some bytes, or the least number of bytes that it takes if it is not complete. */
function readResponse(bytes: Buffer): HttpResponse | number {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return bytes.length + 1;
  const head = bytes.toString("latin1", 0, end).toLowerCase();
  const status = Number(head.slice(9, 12));
  const start = end + headEnd.length;
  const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
  if (length !== undefined) {
    const whole = start + Number(length);
    return bytes.length < whole ? whole : { status, body: bytes.subarray(start, whole), bytes: whole };
  }
  if (head.includes("\r\ntransfer-encoding: chunked")) return readChunks(bytes, start, status);
  throw new Error(`A response must have a length or come in chunks, but this one has neither:\n${head}`);
}

function readChunks(bytes: Buffer, start: number, status: number): HttpResponse | number {
  const chunks: Buffer[] = [];
  for (let at = start; ;) {
    const line = bytes.indexOf(lineEnd, at);
    if (line < 0) return bytes.length + 1;
    const size = parseInt(bytes.toString("latin1", at, line), 16);
    const next = line + lineEnd.length + size + lineEnd.length;
    if (bytes.length < next) return next;
    if (size === 0) return { status, body: Buffer.concat(chunks), bytes: next };
    chunks.push(bytes.subarray(line + lineEnd.length, next - lineEnd.length));
    at = next;
  }
}
