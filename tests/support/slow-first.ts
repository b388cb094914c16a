import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Builds the site once more, which takes longer than any other file and leaves room beside it. */
const SLOWEST = /\/sub-path\.test\.ts$/;

/** The order of Vitest, but for the file that would be waited for at the end. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlowest = ({ moduleId }: TestSpecification) => SLOWEST.test(moduleId);
    return [...sorted.filter(isSlowest), ...sorted.filter((file) => !isSlowest(file))];
  }
}
