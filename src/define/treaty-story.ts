import {TreatyStory} from '../elements/treaty-story.js';

TreatyStory.define();
