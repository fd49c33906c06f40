import "./QrCode.css";

/** Modules of white around a code, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

const outline = (rows: readonly string[]): string =>
  rows
    .flatMap((row, y) =>
      [...row].map((module, x) =>
        module === "1" ? `M${String(x + QUIET)} ${String(y + QUIET)}h1v1h-1z` : "",
      ),
    )
    .join("");

/** A QR code of rows of modules, dark ones `1`. */
export function QrCode({ rows, label }: { rows: readonly string[]; label: string }) {
  const size = rows.length + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      className="qr"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      shapeRendering="crispEdges"
    >
      <rect className="qr-ground" width={size} height={size} />
      <path className="qr-modules" d={outline(rows)} />
    </svg>
  );
}
