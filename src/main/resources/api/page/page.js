"use strict";
// Shows the description that this server serves, and asks this server alone.
window.addEventListener("load", () => {
  window.SwaggerUIBundle({
    url: "v1/openapi.json",
    dom_id: "#api",
    deepLinking: true,
    validatorUrl: null,
    docExpansion: "list",
    presets: [window.SwaggerUIBundle.presets.apis],
  });
});
