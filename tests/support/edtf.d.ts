// `edtf` publishes no TypeScript declarations (4.11.1); this is the part that is used.
declare module 'edtf' {
  interface ExtendedDate {
    /** First millisecond of the date, Unix time in UTC. */
    readonly min: number;
    /** Last millisecond of the date, Unix time in UTC. */
    readonly max: number;
  }
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2 }): ExtendedDate;
}
