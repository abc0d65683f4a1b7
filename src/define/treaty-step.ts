import {TreatyStep} from '../elements/treaty-step.js';

TreatyStep.define();
