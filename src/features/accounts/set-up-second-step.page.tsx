import QRCode from 'qrcode';
import { Button, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import { BarePage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';

/** What an app needs to know, to be scanned or typed. */
export interface Offer {
  readonly secret: string;
  readonly sealed: string;
  /** `otpauth://…` */
  readonly address: string;
}

/** Sets up codes on a phone. Nothing is kept until a code comes back. */
export function SetUpSecondStepPage(props: {
  ctx: PageContext;
  form: FormState;
  offer: Offer;
  action: string;
  back: string;
  /** Their post asks for it. */
  required: boolean;
}) {
  const { ctx, form, offer, action, back, required } = props;
  return (
    <BarePage ctx={ctx} title="Set up your second step" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title="Set up your second step" />
      <p class="govuk-body">
        {required
          ? 'Your post can open or change what is kept about children, so a password alone is not enough. '
          : 'With a second step, a password alone lets nobody in. '}
        You need an app on your phone that makes codes. It takes two minutes, once.
      </p>
      <ol class="govuk-list govuk-list--number steps-to-do">
        <li>
          Open an authenticator app on your phone. Many phones have one; any app that makes six-figure codes will do.
        </li>
        <li>
          Add an account by scanning this picture.
          <QrPicture text={offer.address} />
          <p class="govuk-body">
            On this phone already?{' '}
            <a class="govuk-link" href={offer.address}>
              Open it in the app
            </a>
          </p>
          <p class="govuk-body">
            Cannot scan? Type this key into the app:
            <br />
            <b class="key-to-type">{offer.secret.match(/.{1,4}/g)?.join(' ')}</b>
          </p>
        </li>
        <li>Type the six figures the app shows now.</li>
      </ol>
      <PostForm action={action} csrfToken={ctx.csrfToken} hidden={{ back, offer: offer.sealed }}>
        <TextField
          form={form}
          name="code"
          label="Code from the app"
          inputmode="numeric"
          autocomplete="one-time-code"
          width={10}
          spellcheck={false}
        />
        <FormEnd>
          <Button>Turn it on</Button>
        </FormEnd>
      </PostForm>
    </BarePage>
  );
}

/** Dark on white with a white edge, whatever the page's colours: cameras need it. Drawn as one path, without styles. */
function QrPicture({ text }: { text: string }) {
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
      class="qr"
      width="220"
      height="220"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label="Picture to scan with the app. The key under it says the same."
      shape-rendering="crispEdges"
    >
      <path fill="#ffffff" d={`M0 0h${side}v${side}H0z`} />
      <path fill="#000000" d={squares.join('')} />
    </svg>
  );
}
