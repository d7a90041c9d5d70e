import {ShareScript} from './share-script.jsx';

export default function Layout({children}) {
  return (
    <html lang="en">
      <body>
        {children}
        <ShareScript />
      </body>
    </html>
  );
}
