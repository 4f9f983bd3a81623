// @ts-check
// The script of every page.
import { foldLists } from "./folds.js";
import { closeMenu } from "./menu.js";
import { followPlace, keepChapter } from "./place.js";
import { offerSchemes } from "./scheme.js";

offerSchemes();
foldLists();
followPlace();
keepChapter();
closeMenu();
