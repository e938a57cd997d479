import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Files of text, and those so small that compression gains nothing. */
const text = /\.(?:css|js|json|svg)$/;
const smallest = 1024;

// The two best qualities take five and fifteen times as long, to save another fifteenth.
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes each built file of text a second and a third time, by Brotli and by gzip, for the server to send as they are. */
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
  if (content.length < smallest) return;
  await Promise.all([
    promisify(brotliCompress)(content, brotli).then((smaller) => writeFile(`${file}.br`, smaller)),
    promisify(gzip)(content, { level: 9 }).then((smaller) => writeFile(`${file}.gz`, smaller)),
  ]);
}
