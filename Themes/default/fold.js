(d=>{if(matchMedia("(max-width:"+d.dataset.narrow+")").matches)d.open=false})(document.currentScript.previousElementSibling)
