import { encodeQR } from 'qr';

/** Modules of white around the code, without which cameras do not find it (ISO/IEC 18004). */
const BORDER = 4;

/** A code that leads a camera to an address, as the path of an SVG and the side of its square. */
export function qrPath(address: string): { readonly side: number; readonly path: string } {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: BORDER });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { side: rows.length, path };
}
