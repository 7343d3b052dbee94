package org.framescope.spark;
