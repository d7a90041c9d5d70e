import Link from 'next/link';
import {notFound} from 'next/navigation';
import {posts} from '../../common/posts.mjs';
import {WaftBar} from '../waft-bar.jsx';

const find = async (params) => {
  const {slug} = await params;
  return posts.find((post) => post.slug === slug) ?? notFound();
};

export const generateMetadata = async ({params}) => ({title: `${(await find(params)).title} | Kitchen`});

export default async function Post({params}) {
  const {url, title, text, tags} = await find(params);
  return (
    <main>
      <h1>{title}</h1>
      <WaftBar share={{url, title, text, tags}} />
      <p>{text}</p>
      {posts.map(({slug}) => (
        <Link key={slug} href={`/${slug}`}>
          {slug}
        </Link>
      ))}
    </main>
  );
}
