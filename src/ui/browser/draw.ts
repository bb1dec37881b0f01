/**
 * Drawing on the page, for `[data-draw]`: what is drawn becomes the file of the field it names, in the same form. Without
 * scripts, or with a keyboard, a picture is chosen instead.
 */
const colours = [
  ['Black', '#1c2b2f'],
  ['Blue', '#1f5fa8'],
  ['Red', '#b3261e'],
  ['Green', '#2e7d32'],
  ['Yellow', '#f2b705'],
] as const;
const SIZE = { width: 1200, height: 900 } as const;

export function drawOnPage(root: Document): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-draw]')) makeCanvas(root, place);
}

function makeCanvas(root: Document, place: HTMLElement): void {
  const form = place.closest('form');
  const file = form?.querySelector<HTMLInputElement>(`input[type=file][name="${place.dataset.draw}"]`);
  const canvas = root.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!form || !file || !pen) return;
  Object.assign(canvas, SIZE);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', 'A sheet to draw on with a finger, a pen or a mouse');
  let drawn = false;
  const clear = () => {
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, SIZE.width, SIZE.height);
    drawn = false;
    file.value = '';
  };
  clear();
  Object.assign(pen, { lineWidth: 8, lineCap: 'round', lineJoin: 'round', strokeStyle: colours[0][1] });
  const at = (event: PointerEvent): [number, number] => {
    const box = canvas.getBoundingClientRect();
    return [
      ((event.clientX - box.left) * SIZE.width) / box.width,
      ((event.clientY - box.top) * SIZE.height) / box.height,
    ];
  };
  let drawing = false;
  canvas.addEventListener('pointerdown', (event) => {
    drawing = true;
    drawn = true;
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo(...at(event));
    pen.lineTo(...at(event));
    pen.stroke();
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!drawing) return;
    pen.lineTo(...at(event));
    pen.stroke();
  });
  const lift = () => {
    drawing = false;
  };
  canvas.addEventListener('pointerup', lift);
  canvas.addEventListener('pointercancel', lift);

  const tools = root.createElement('div');
  tools.className = 'draw__tools';
  const buttons = colours.map(([name, colour], index) => {
    const button = root.createElement('button');
    Object.assign(button, { type: 'button', textContent: name });
    button.setAttribute('aria-pressed', String(index === 0));
    button.addEventListener('click', () => {
      pen.strokeStyle = colour;
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
    });
    return button;
  });
  const again = root.createElement('button');
  Object.assign(again, { type: 'button', textContent: 'Start again' });
  again.addEventListener('click', clear);
  tools.append(...buttons, again);
  place.classList.add('draw');
  place.append(canvas, tools);

  form.addEventListener('submit', (event) => {
    if (!drawn || (file.files?.length ?? 0) > 0) return;
    event.preventDefault();
    canvas.toBlob((blob) => {
      if (blob === null) return;
      const carried = new DataTransfer();
      carried.items.add(new File([blob], 'drawing.png', { type: 'image/png' }));
      file.files = carried.files;
      form.submit();
    }, 'image/png');
  });
}
