import {WaftScript} from './waft-script.jsx';

export default function Layout({children}) {
  return (
    <html lang="en">
      <body>
        {children}
        <WaftScript />
      </body>
    </html>
  );
}
