// Ends with code 0 where the server that the environment describes is alive, for the health check of a container.
const { HOST = "127.0.0.1", PORT = "4000" } = process.env;

// A server that listens everywhere is asked on this machine.
const everywhere: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };
const host = everywhere[HOST] ?? HOST;
const address = `http://${host.includes(":") ? `[${host}]` : host}:${PORT}/health/live`;

try {
  const { ok } = await fetch(address, { signal: AbortSignal.timeout(2_500) });
  process.exitCode = ok ? 0 : 1;
} catch {
  process.stderr.write(`Nothing answers at ${address}.\n`);
  process.exitCode = 1;
}

export {};
