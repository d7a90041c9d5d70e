// React Router and the metadata of React 19: every route renders its own head.
import {createRoot} from 'react-dom/client';
import {createBrowserRouter, Link, Outlet, useLocation} from 'react-router';
import {RouterProvider} from 'react-router/dom';

function Layout() {
  return (
    <>
      <nav>
        <Link to="/">Home</Link> <Link to="/tea">Tea</Link> <Link to="/tea?sort=new">Newest tea</Link>{' '}
        <Link to="/tea?sort=new#green">Green tea</Link> <Link to="/cake">Cake</Link>{' '}
        <Link to="/cake?sort=new">Newest cake</Link> <Link to="/about">About</Link>
      </nav>
      <share-bar id="stays" platforms="facebook reddit"></share-bar>
      <Outlet />
    </>
  );
}

/** `canonical` and `shared` may be left out: the page then says nothing but its title. */
function Page({title, canonical, shared}) {
  return (
    <>
      <title>{title}</title>
      {canonical && <link rel="canonical" href={`https://example.org${canonical}`} />}
      {shared && <meta property="og:title" content={shared} />}
      <share-bar id="remounts" platforms="facebook reddit"></share-bar>
    </>
  );
}

/** Each order of the list has its own canonical address and headline. */
function Tea() {
  const {search} = useLocation();
  return <Page title={`Tea${search}`} canonical={`/tea${search}`} shared={`Tea${search}, as shared`} />;
}

/** All orders of the list have one. */
function Cake() {
  const {search} = useLocation();
  return <Page title={`Cake${search}`} canonical="/cake" shared="Cake, as shared" />;
}

const router = createBrowserRouter([
  {
    element: <Layout />,
    children: [
      {index: true, element: <Page key="home" title="Home" canonical="/" shared="Home, as shared" />},
      {path: 'tea', element: <Tea />},
      {path: 'cake', element: <Cake />},
      {path: 'about', element: <Page key="about" title="About" />},
    ],
  },
]);
createRoot(document.querySelector('#app')).render(<RouterProvider router={router} />);
