import { defineConfig, devices } from '@playwright/test'

const PORT = Number(process.env.CALLBOARD_E2E_PORT ?? 3100)
const EXISTING = process.env.CALLBOARD_E2E_URL

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // The tests tell one story after the other on one database, as the office would.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: EXISTING ?? `http://localhost:${PORT}`,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
            '--disable-quic',
          ],
        },
      },
    },
  ],
  // Developers may point the tests at a server that runs already.
  ...(EXISTING
    ? {}
    : {
        webServer: {
          // Without a shell in between the server sees when the tests are gone.
          command: 'exec node_modules/node/bin/node scripts/e2e/serve.ts',
          url: `http://localhost:${PORT}/readyz`,
          timeout: 240_000,
          env: { PORT: String(PORT), CALLBOARD_DATA: '.data/e2e', DATABASE_URL: '' },
          gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
          stdout: 'pipe',
        },
      }),
})
