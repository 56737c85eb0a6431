// Unpacks the browser of the npm package into TMPDIR and prints its path. A process of its own, because the package
// decides by the environment at import which system libraries to unpack beside it.
import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
