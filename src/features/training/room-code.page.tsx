import QRCode from 'qrcode';

/** Dark on white with a white edge, whatever the page's colours: cameras need it. */
export function RoomCode({ text }: { text: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const edge = 4;
  const side = modules.size + 2 * edge;
  const squares: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) squares.push(`M${column + edge} ${row + edge}h1v1h-1z`);
    }
  }
  return (
    <svg
      class="qr qr--room"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label="Picture to scan with a phone. The address under it leads to the same."
      shape-rendering="crispEdges"
    >
      <path fill="#ffffff" d={`M0 0h${side}v${side}H0z`} />
      <path fill="#000000" d={squares.join('')} />
    </svg>
  );
}
