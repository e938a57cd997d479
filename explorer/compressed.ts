import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const text = /\.(?:css|js|json|svg)$/;
/** Below this size, in bytes, compression gains nothing. */
const minSize = 1024;

// The two higher qualities take five and fifteen times as long to save another fifteenth.
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Also writes each built text file compressed by Brotli and by gzip, for the server to send as it is. */
export function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    writeBundle: async ({ dir = "" }, bundle) => {
      const files = Object.keys(bundle).filter((name) => text.test(name));
      await Promise.all(files.map((name) => compress(join(dir, name))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < minSize) return;
  await Promise.all([
    promisify(brotliCompress)(content, brotli).then((smaller) => writeFile(`${file}.br`, smaller)),
    promisify(gzip)(content, { level: 9 }).then((smaller) => writeFile(`${file}.gz`, smaller)),
  ]);
}
