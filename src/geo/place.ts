import type {FrameName, Point} from './frames.js';

/** Where a place on Earth stands in a frame; undefined when it is outside. */
export declare function place(latitude: number, longitude: number, frame: FrameName): Point | undefined;
