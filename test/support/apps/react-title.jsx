// React Router as most apps have it: the title follows, the rest of the head stays as the server sent it.
import {useEffect} from 'react';
import {createRoot} from 'react-dom/client';
import {BrowserRouter, Link, Outlet, Route, Routes, useLocation} from 'react-router';

function Layout() {
  return (
    <>
      <nav>
        <Link to="/">Home</Link> <Link to="/tea">Tea</Link> <Link to="/tea?sort=new">Newest tea</Link>{' '}
        <Link to="/tea?sort=new#green">Green tea</Link> <Link to="/cake?utm_source=nav&id=7">Cake</Link>
      </nav>
      <share-bar id="stays" platforms="facebook reddit"></share-bar>
      <Outlet />
    </>
  );
}

function Page({name}) {
  const {search} = useLocation();
  const title = name + search;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <share-bar id="remounts" platforms="facebook reddit"></share-bar>;
}

createRoot(document.querySelector('#app')).render(
  <BrowserRouter>
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<Page key="home" name="Home" />} />
        <Route path="tea" element={<Page key="tea" name="Tea" />} />
        <Route path="cake" element={<Page key="cake" name="Cake" />} />
      </Route>
    </Routes>
  </BrowserRouter>,
);
