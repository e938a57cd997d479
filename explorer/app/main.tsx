import "../style/colours.css";
import "../style/base.css";
import "../style/page.css";
import "../style/parts.css";
import "../style/search.css";
import "../style/marks.css";
import "../style/claims.css";
import "../style/home.css";
import { render } from "preact";
import { App } from "./app.tsx";

const page = document.getElementById("page");
if (!page) throw new Error("The page must have an element with the id 'page'.");

render(<App />, page);
