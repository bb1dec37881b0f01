/**
 * What belongs to one choice of a group of radios is shown while it is chosen. The official script also says
 * `aria-expanded`, which a radio may not carry; what opens stands right after its radio, so it is read next.
 */
export function revealUnderRadios(root: Document): void {
  const openers = [...root.querySelectorAll<HTMLInputElement>('.govuk-radios__input[data-aria-controls]')];
  const update = () => {
    for (const radio of openers) {
      const part = root.getElementById(radio.dataset.ariaControls ?? '');
      part?.classList.toggle('govuk-radios__conditional--hidden', !radio.checked);
    }
  };
  if (openers.length === 0) return;
  root.addEventListener('change', update);
  // Coming back with the browser's back button restores choices after the page was read.
  window.addEventListener('pageshow', update);
  update();
}
