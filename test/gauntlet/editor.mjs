import {basicTags} from './rules.mjs';

/** A page with CKEditor 5 as it comes from npm, with what a system gives it. */
export const editorPage = `<!doctype html><html lang="en"><title>Editors</title><body><div id="plain"></div><div id="ghs"></div><div id="basic"></div>
<script type="module">
import * as ck from '/ckeditor5/ckeditor5.js';
const text = [ck.Essentials, ck.Paragraph, ck.Heading, ck.Bold, ck.Italic, ck.Link, ck.List, ck.BlockQuote, ck.Code, ck.Image, ck.ImageCaption, ck.SourceEditing];
const make = (id, plugins, htmlSupport) => ck.ClassicEditor.create(document.getElementById(id), {licenseKey: 'GPL', plugins, ...(htmlSupport && {htmlSupport})});
const basic = ${JSON.stringify(Object.entries(basicTags).map(([name, attributes]) => ({name, attributes: Object.keys(attributes)})))};
window.editors = {
  plain: await make('plain', [...text, ck.Table]),
  ghs: await make('ghs', [...text, ck.Table, ck.GeneralHtmlSupport], {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]}),
  basic: await make('basic', [...text, ck.GeneralHtmlSupport], {allow: basic})
};
</script></body></html>`;

/** Markup as an editor gives it back once it was put into its source and saved. Runs in the page. */
export function edited([name, markup]) {
  const editor = window.editors[name];
  editor.setData(markup);
  return editor.getData();
}
