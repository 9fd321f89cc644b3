"""Elements: the elements and attributes of static drawing in SVG 1.1 and 2, without script, animation and web pages."""

from __future__ import annotations

ELEMENTS = frozenset(
    """
    a altGlyph altGlyphDef altGlyphItem circle clipPath color-profile defs desc ellipse feBlend feColorMatrix
    feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
    feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
    fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter flowDiv flowPara flowRegion flowRoot
    flowSpan font font-face font-face-name font-face-src g glyph glyphRef hatch hatchpath hkern image line
    linearGradient marker mask mesh meshgradient meshpatch meshrow metadata missing-glyph path pattern polygon
    polyline radialGradient rect solidColor solidcolor stop style svg switch symbol text textPath title tref tspan
    use view vkern
    """.split()
)
"""A partner's logo has no use for the others, and what a browser does with them is not a drawing."""

ATTRIBUTES = frozenset(
    """
    accent-height accumulate additive alignment-baseline alphabetic amplitude arabic-form ascent azimuth
    background-color baseFrequency baseProfile baseline-shift bbox bias block-progression cap-height class clip
    clip-path clip-rule clipPathUnits color color-interpolation color-interpolation-filters color-profile
    color-rendering contentScriptType contentStyleType cursor cx cy d descent diffuseConstant direction
    display divisor dominant-baseline dx dy edgeMode elevation enable-background exponent externalResourcesRequired
    fill fill-opacity fill-rule filter filterRes filterUnits flood-color flood-opacity focusable font font-family
    font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
    font-variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric font-variation-settings
    font-weight format fr fx fy g1 g2 glyph-name glyph-orientation-horizontal glyph-orientation-vertical glyphRef
    gradientTransform gradientUnits hanging hatchContentUnits hatchTransform hatchUnits height horiz-adv-x
    horiz-origin-x horiz-origin-y id ideographic image-rendering in in2 inline-size intercept isolation k k1 k2 k3 k4
    kernelMatrix kernelUnitLength kerning lang lengthAdjust letter-spacing lighting-color limitingConeAngle
    line-height marker marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask mask-type
    maskContentUnits maskUnits mathematical media method mix-blend-mode mode name numOctaves offset opacity operator
    order orient orientation origin overflow overline-position overline-thickness paint-order panose-1 path
    pathLength patternContentUnits patternTransform patternUnits pitch pointer-events points pointsAtX pointsAtY
    pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY rel rendering-intent
    requiredExtensions requiredFeatures result role rotate rx ry scale seed shape-inside shape-margin shape-padding
    shape-rendering shape-subtract side slope solid-color solid-opacity spacing specularConstant specularExponent
    spreadMethod startOffset stdDeviation stemh stemv stitchTiles stop-color stop-opacity strikethrough-position
    strikethrough-thickness string stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
    stroke-miterlimit stroke-opacity stroke-width style surfaceScale systemLanguage tabindex tableValues target
    targetX targetY text-align text-anchor text-decoration text-decoration-line text-indent text-orientation
    text-overflow text-rendering textLength title transform transform-box transform-origin type u1 u2
    underline-position underline-thickness unicode unicode-bidi unicode-range units-per-em v-alphabetic v-hanging
    v-ideographic v-mathematical values vector-effect version vert-adv-y vert-origin-x vert-origin-y viewBox
    viewTarget visibility white-space width widths word-spacing writing-mode x x-height x1 x2 xChannelSelector y y1 y2
    yChannelSelector z zoomAndPan
    """.split()
)
"""Besides ``data-*`` and ``aria-*``, and besides ``href``, which has a rule of its own."""

LINKS = ("href", "{http://www.w3.org/1999/xlink}href")
"""The attributes that refer to something, today's and the old one."""

QUALIFIED = frozenset(
    {f"{{http://www.w3.org/XML/1998/namespace}}{name}" for name in ("space", "lang")}
    | {f"{{http://www.w3.org/1999/xlink}}{name}" for name in ("type", "title", "role", "arcrole", "show", "actuate")}
)
"""Attributes with a prefix; not ``xml:base``, which would turn ``#part`` into a part of some other file."""
