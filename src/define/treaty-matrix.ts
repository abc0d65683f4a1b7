import {TreatyMatrix} from '../elements/treaty-matrix.js';

TreatyMatrix.define();
