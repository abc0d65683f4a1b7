import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {tableNames} from '../../data/schema.js';
import type {Desk} from './desk.js';
import {droppedFiles, mostMegabytes, readFiles} from './given.js';
import {saveTemplate} from './template-file.js';

const accepted = '.csv,.tsv,.tab,.txt,.json,.xlsx';

/** Where files come in: dropped, chosen or pasted; and the empty tables to begin with. */
export function intake(desk: Desk): TemplateResult {
  const {words, snapshot, session} = desk;
  const {files} = words.workbench;
  return html`
    <div class="drop" data-part="drop">
      <p class="drop-here" aria-hidden="true">${files.drop}</p>
      <p class="buttons">
        <button type="button" class="first" @click=${choose}>${files.choose}</button>
        <button type="button" @click=${choose}>${files.chooseFolder}</button>
        <input type="file" multiple hidden accept=${accepted} @change=${(event: Event) => take(event, desk)}>
        <input type="file" webkitdirectory hidden @change=${(event: Event) => take(event, desk)}>
      </p>
      <p class="fine">${files.kinds}</p>
    </div>
    ${
      snapshot.isBusy
        ? html`
      <p class="pace">
        <label>${paceText(desk)} <progress max=${paceTotal(desk) ?? nothing} value=${paceValue(desk) ?? nothing}></progress></label>
        <button type="button" @click=${() => session.stop()}>${files.stop}</button>
      </p>`
        : nothing
    }
    <div class="more">
      <details>
        <summary>${files.paste}</summary>
        <form @submit=${(event: SubmitEvent) => paste(event, desk)}>
          <label>${files.pasteLabel}<textarea name="cells" rows="6" spellcheck="false" wrap="off"></textarea></label>
          <button>${files.pasteRead}</button>
        </form>
      </details>
      <details>
        <summary>${files.templates}</summary>
        <p class="fine">${files.templatesText}</p>
        <ul class="plain">${tableNames.map((table) => {
          const name = words.workbench.take.template(table);
          return html`<li>${name}${words.table.labels}
            <button type="button" class="link" aria-label="${name}, CSV" @click=${() => saveTemplate(desk, table, 'csv')}>CSV</button>
            <button type="button" class="link" aria-label="${name}, Excel" @click=${() => saveTemplate(desk, table, 'xlsx')}>Excel</button></li>`;
        })}</ul>
      </details>
    </div>
  `;
}

/** Takes what was dropped anywhere on the page, which would otherwise open in its place. */
export async function takeDrop(event: DragEvent, desk: Desk): Promise<void> {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  await takeFiles(await droppedFiles(event.dataTransfer), desk);
}

async function takeFiles(files: readonly File[], {session, words}: Desk): Promise<void> {
  const {given, tooLarge} = await readFiles(files);
  const notices = tooLarge.map((name) => ({
    kind: 'too-large' as const,
    about: words.workbench.files.tooLarge(name, mostMegabytes)
  }));
  await session.open(given, notices);
}

/** The hidden file fields stand after the buttons, in the same order. */
function choose(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  const isFolder = !button.classList.contains('first');
  button.parentElement?.querySelector<HTMLInputElement>(isFolder ? '[webkitdirectory]' : '[accept]')?.click();
}

async function take(event: Event, desk: Desk): Promise<void> {
  const field = event.target as HTMLInputElement;
  const files = [...(field.files ?? [])];
  field.value = ''; // so that the same file can be chosen again, once it was mended
  if (files.length > 0) await takeFiles(files, desk);
}

async function paste(event: SubmitEvent, {session, words}: Desk): Promise<void> {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const text = String(new FormData(form).get('cells') ?? '');
  if (text.trim() === '') return;
  const {files} = session.snapshot.history.bench;
  const name = (count: number): string => `${words.workbench.files.pastedName(count)}.txt`;
  let count = 1;
  while (files.some((file) => file.name === name(count))) count += 1;
  form.reset();
  await session.open([{name: name(count), input: text}]);
}

function paceText({snapshot: {pace}, words}: Desk): string {
  const {files} = words.workbench;
  return pace ? files.reading(pace.file.name, pace.progress.rows) : files.busy;
}

const paceTotal = ({snapshot: {pace}}: Desk): number | undefined => pace?.file.input.length;

const paceValue = ({snapshot: {pace}}: Desk): number | undefined => pace?.progress.bytes;
