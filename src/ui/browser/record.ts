/**
 * Speaking on the page, for `[data-record]`: what is recorded becomes the file of the field it names, in the same form. Where
 * the browser has no microphone, or is not let, a recording is chosen instead.
 */
const LONGEST_MINUTES = 15;
const wanted = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/webm'];

export function recordOnPage(root: Document): void {
  if (typeof MediaRecorder === 'undefined' || !navigator.mediaDevices) return;
  const type = wanted.find((each) => MediaRecorder.isTypeSupported(each));
  // What it would make instead is nothing we keep: the field for a file is still there.
  if (type === undefined) return;
  for (const place of root.querySelectorAll<HTMLElement>('[data-record]')) makeRecorder(root, place, type);
}

function makeRecorder(root: Document, place: HTMLElement, type: string): void {
  const file = place
    .closest('form')
    ?.querySelector<HTMLInputElement>(`input[type=file][name="${place.dataset.record}"]`);
  if (!file) return;
  const button = root.createElement('button');
  Object.assign(button, {
    type: 'button',
    className: 'govuk-button govuk-button--secondary',
    textContent: 'Start speaking',
  });
  const says = root.createElement('p');
  says.setAttribute('role', 'status');
  place.append(button, says);
  let recorder: MediaRecorder | undefined;

  const begin = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const pieces: Blob[] = [];
    const now = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 64_000 });
    now.addEventListener('dataavailable', ({ data }) => pieces.push(data));
    now.addEventListener('stop', () => {
      for (const track of stream.getTracks()) track.stop();
      const made = new DataTransfer();
      made.items.add(new File(pieces, 'recording', { type }));
      file.files = made.files;
      recorder = undefined;
      button.textContent = 'Speak again';
      says.textContent = 'It is recorded. Press “Keep this recording”, or speak again.';
    });
    now.start();
    setTimeout(() => now.state === 'recording' && now.stop(), LONGEST_MINUTES * 60_000);
    recorder = now;
    button.textContent = 'Stop';
    says.textContent = 'Recording now.';
  };
  button.addEventListener('click', () => {
    if (recorder !== undefined) {
      recorder.stop();
      return;
    }
    begin().catch(() => {
      says.textContent = 'The microphone cannot be used here. You can choose a recording, or write instead.';
    });
  });
}
