// Makes a fresh machine ready: packages by the lock file, and with `--browser` a Chromium with Chinese glyphs.
// Plain JavaScript on purpose: it runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project's folder, its output on stderr so that stdout stays the caller's. */
function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
}

function found(command) {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.nianbao-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('正在安装依赖 Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, lock);
}

function installBrowser() {
  const missing = [];
  const browsers = ['chromium', 'chromium-browser', 'google-chrome'];
  if (!process.env.CHROMIUM_PATH && !browsers.some(found)) missing.push('chromium');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  if (missing.length === 0) return;
  if (!found('apt-get')) {
    console.error(
      `缺少 ${missing.join('、')}，请先安装；或用环境变量 CHROMIUM_PATH 指明浏览器。\n` +
        `Missing: ${missing.join(', ')}. Please install, or name the browser in CHROMIUM_PATH.`,
    );
    process.exit(1);
  }
  console.error(`正在安装 Installing ${missing.join(', ')} …`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  run(apt[0], [...apt.slice(1), 'update']);
  run(apt[0], [...apt.slice(1), 'install', '-y', '--no-install-recommends', ...missing]);
}

function hasChineseFont() {
  if (!found('fc-list')) return existsSync('/usr/share/fonts/opentype/noto');
  const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout;
  return fonts.trim() !== '';
}

installPackages();
if (process.argv.includes('--browser')) installBrowser();
