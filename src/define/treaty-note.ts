import {TreatyNote} from '../elements/treaty-note.js';

TreatyNote.define();
