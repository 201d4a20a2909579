// Page links as TRS WCM writes them: the first page is index, the second index_1.
function createPageHTML(count, current, name, ext) {
  if (count <= 1) return;
  var at = function (n) { return name + (n ? "_" + n : "") + "." + ext; };
  var html = "共" + count + "页";
  if (current > 0) html += ' <a href="' + at(current - 1) + '">上一页</a>';
  for (var n = 0; n < count; n++) html += n === current ? " <b>" + (n + 1) + "</b>" : ' <a href="' + at(n) + '">' + (n + 1) + "</a>";
  if (current < count - 1) html += ' <a href="' + at(current + 1) + '">下一页</a>';
  document.currentScript.insertAdjacentHTML("afterend", html);
}
function doZoom(size) { document.querySelector(".TRS_Editor").style.fontSize = size + "px"; }
