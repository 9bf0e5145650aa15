/**
 * `praman-registry import`: takes a file in, whole or not at all.
 *
 * The file is read twice: first to hear everything that is wrong with it, then to store it in one transaction. So the
 * size of a table does not matter, and nothing is half loaded.
 *
 * @module
 */
import type { ProfessionalRecord } from '@praman/schemas';

import { StartError } from '../errors.ts';
import { endsTheFile } from '../sources/reasons.ts';
import type { Refusal, Row } from '../sources/row.ts';
import { loadRecords } from './load-records.ts';
import type { CommandPorts, ExitCode } from './ports.ts';
import { count, secondsSince } from './progress.ts';
import { readImport, type ImportPlan } from './read-import.ts';

const help = `praman-registry import FILE [--format csv|fhir] [--council CODE] [--skip-refused] [--refused FILE] [--dry-run]

Takes a council's table (CSV) or a FHIR directory (Bundle, single resource, NDJSON) into the register.
When a row is refused nothing is stored, and every refused row is told with its column and the reason.

  --format csv|fhir  when the name of the file does not tell (.csv .tsv .txt, .json .ndjson .jsonl)
  --council CODE     council of rows that name none, such as HR-MEDICAL
  --as-of DATE       the day the file speaks of
  --skip-refused     stores the good rows and leaves the refused ones out
  --refused FILE     writes the refused rows to FILE as CSV: row,column,reason
  --language en|hi   language of the reasons (default en)
  --dry-run          reads and reports, stores nothing
  --help             this text`;

/** What a first reading found. */
interface Findings {
  readonly good: number;
  readonly refusals: readonly Refusal[];
  readonly notes: ReadonlyMap<string, number>;
}

const rowsOf = (plan: ImportPlan, ports: CommandPorts): AsyncGenerator<Row, void> =>
  plan.source(ports.readFile(plan.file), plan.options);

async function inspect(plan: ImportPlan, ports: CommandPorts): Promise<Findings> {
  let good = 0;
  const refusals: Refusal[] = [];
  const notes = new Map<string, number>();
  for await (const row of rowsOf(plan, ports)) {
    if (row.kind === 'record') good += 1;
    else if (row.kind === 'refused') refusals.push(...row.refusals);
    else {
      const text = row.text[plan.language] ?? row.text.en;
      notes.set(text, (notes.get(text) ?? 0) + 1);
    }
  }
  return { good, refusals, notes };
}

/** The good rows, once more. A file that has changed since the first reading stops the load, and so undoes it. */
async function* goodRecords(
  plan: ImportPlan,
  expected: number,
  ports: CommandPorts,
): AsyncGenerator<ProfessionalRecord> {
  let good = 0;
  for await (const row of rowsOf(plan, ports)) {
    if (row.kind !== 'record') continue;
    good += 1;
    yield row.record;
  }
  if (good !== expected)
    throw new StartError('record-invalid', 'The file changed while it was read. Nothing was stored.');
}

const reasonOf = (one: Refusal, plan: ImportPlan) => one.reason[plan.language] ?? one.reason.en;
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

async function report({ refusals, notes }: Findings, plan: ImportPlan, ports: CommandPorts): Promise<void> {
  for (const [text, times] of notes) ports.out(`note (${count(times)}): ${text}`);
  if (plan.refusedFile !== undefined) {
    const lines = refusals.map((one) => `${one.row},${quoted(one.column)},${quoted(reasonOf(one, plan))}`);
    // The mark at the start makes spreadsheet programs read Hindi as what it is.
    await ports.writeFile(plan.refusedFile, `\ufeff${['row,column,reason', ...lines].join('\r\n')}\r\n`);
  }
  for (const one of refusals) {
    const where = one.column === '' ? `row ${one.row}` : `row ${one.row}, ${one.column}`;
    ports.err(`${where}: ${reasonOf(one, plan)} [${one.code}]`);
  }
}

async function store(plan: ImportPlan, good: number, ports: CommandPorts): Promise<void> {
  const start = ports.now();
  const register = await ports.openStore();
  try {
    const loaded = await loadRecords(register, goodRecords(plan, good, ports), good, ports);
    ports.out(`${count(loaded)} people stored in ${secondsSince(start, ports)}.`);
  } finally {
    await register.close();
  }
}

export async function importFile(args: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const plan = readImport(args, ports.now().toISOString());
  if (plan === 'help') {
    ports.out(help);
    return 0;
  }
  const findings = await inspect(plan, ports);
  const { good, refusals } = findings;
  await report(findings, plan, ports);
  const refusedRows = new Set(refusals.map((one) => one.row)).size;
  const broken = refusals.some((one) => endsTheFile.has(one.code));
  if (refusals.length > 0 && (broken || !plan.skipRefused)) {
    ports.err(`${count(refusedRows)} rows refused, ${count(good)} good. Nothing was stored.`);
    return 1;
  }
  if (refusals.length > 0) ports.err(`${count(refusedRows)} rows refused and left out.`);
  if (good === 0) {
    ports.err('There is nobody to store.');
    return 1;
  }
  if (plan.dryRun) ports.out(`${count(good)} people could be stored. Nothing was stored: this was a dry run.`);
  else await store(plan, good, ports);
  return 0;
}
