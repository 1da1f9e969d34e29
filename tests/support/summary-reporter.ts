import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with the line `N passed, N failed`; a module that cannot be loaded, or any other error, is a failure. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[], reason: string): void {
    const results = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    )
    const passed = results.filter((state) => state === 'passed').length
    const broken = modules.reduce((sum, module) => sum + module.errors().length, 0)
    const failed = results.filter((state) => state === 'failed').length + broken + unhandledErrors.length
    const told = reason === 'passed' ? failed : Math.max(1, failed)
    process.on('exit', () => process.stdout.write(`${passed} passed, ${told} failed\n`))
  }
}
